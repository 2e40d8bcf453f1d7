// Where others find this view: at its own address, or, of a copy on a disk, where that was said to be published.
const link = {
  shared: () => {
    const {address, lesson, page} = window.dash_clientside;
    if (page.home() === "search") return location.href;
    return page.book.published && page.book.published + address.write(lesson.brief(page.state), page.book.address);
  },
};

window.dash_clientside = {...window.dash_clientside, link};
