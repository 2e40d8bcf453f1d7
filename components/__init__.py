"""What the page says: functions from Atlas to Dash trees."""
