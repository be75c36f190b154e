# title: the frame of a body that executes cannot be cleared
# clauses: flow.frame.clear_running
# python: >=3.4
def body():
    try:
        g.gi_frame.clear()
    except RuntimeError:
        yield 'RuntimeError'
    yield 'going on'

g = body()
print(list(g))

# expect:
# ['RuntimeError', 'going on']
