/** How many other values of a metadata field are kept beside the one that was chosen. */
export const MOST_OTHERS = 4
