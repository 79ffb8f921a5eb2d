// The ground floor's precompiled header needs one source to belong to; the header itself is all there is.
