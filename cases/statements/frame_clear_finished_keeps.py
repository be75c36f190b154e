# title: CPython 3.13 keeps the variables of a frame whose generator was closed outside any try
# clauses: flow.frame.clear_finished_keeps
# python: >=3.13 <3.14
def body():
    local = 1
    yield

g = body()
next(g)
frame = g.gi_frame
g.close()
frame.clear()
print(dict(frame.f_locals))

# expect:
# {'local': 1}
