# title: the frame of an executing generator cannot be cleared
# clauses: look.frame.clear_running
# python: >=3.4
def body():
    value = 'kept'
    try:
        g.gi_frame.clear()
    except RuntimeError:
        print('RuntimeError')
    yield value

g = body()
print(next(g))

# expect:
# RuntimeError
# kept
