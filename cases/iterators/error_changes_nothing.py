# title: a slice assignment and an unpacking change nothing when the generator fails
# clauses: iter.error.unchanged
# python: >=3.2
def failing():
    yield 'a'
    yield 'b'
    raise KeyError

items = [1, 2, 3]
a = b = c = 'old'
def assign():
    items[0:2] = failing()
def unpack():
    global a, b, c
    a, b, c = failing()
def unpack_star():
    global a, b, c
    a, *b = failing()
for action in (assign, unpack, unpack_star):
    try:
        action()
    except KeyError:
        print('KeyError', items, a, b, c)

# expect:
# KeyError [1, 2, 3] old old old
# KeyError [1, 2, 3] old old old
# KeyError [1, 2, 3] old old old
