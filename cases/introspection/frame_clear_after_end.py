# title: a frame that was kept can be cleared when its generator is over
# clauses: look.frame.clear_finished
# python: >=3.4
def body():
    value = 1
    yield value

g = body()
next(g)
frame = g.gi_frame
print(list(g), g.gi_frame)
print(frame.clear(), frame.f_code is g.gi_code, dict(frame.f_locals))

# expect:
# [] None
# None True {}
