# title: a frame that outlives its generator can be cleared, and its variables are gone
# clauses: look.frame.clear_finished
# python: >=3.4
def body():
    local = 1
    try:
        yield
    finally:
        local = 2

for end in 'close', 'exhaust':
    g = body()
    next(g)
    frame = g.gi_frame
    g.close() if end == 'close' else list(g)
    frame.clear()
    print(end, dict(frame.f_locals))

# expect:
# close {}
# exhaust {}
