# title: a lexer that yields tokens and is told by send whether blanks matter
# clauses: gen.send.suspended gen.yield.list gen.next.finished
# python: >=3.2
def tokens(text):
    position, skip = 0, True
    while position < len(text):
        start = position
        position += 1
        if text[start].isalnum():
            while position < len(text) and text[position].isalnum():
                position += 1
        if text[start] != ' ' or not skip:
            change = yield start, text[start:position]
            if change is not None:
                skip = change

g = tokens('x1 = 42 y')
print(next(g), next(g))
print(g.send(False))
print(list(g))

# expect:
# (0, 'x1') (3, '=')
# (4, ' ')
# [(5, '42'), (7, ' '), (8, 'y')]
