# title: a generator can be neither reversed nor measured, and is not touched
# clauses: iter.reversed iter.len
# python: >=3.2
def body():
    print('not reached')
    yield 1

g = body()
for action in (reversed, len):
    try:
        action(g)
    except TypeError:
        print('TypeError')
print(g.gi_frame is not None)

# expect:
# TypeError
# TypeError
# True
