// The mark as a picture of its own, for the tab of a browser.
export const MARK =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 28 28">' +
  '<path d="M3 28V14a11 11 0 0 1 22 0v14z" fill="#5d2351"/>' +
  '<path d="M9.5 28V15.5a4.5 4.5 0 0 1 9 0V28z" fill="#f4b740"/></svg>';
