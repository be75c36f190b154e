# title: a frame that was kept does not keep its generator from being closed
# clauses: look.frame.no_owner
# python: >=3.4
# needs: refcounting
def body():
    try:
        yield
    finally:
        print('cleaned up')

g = body()
next(g)
frame = g.gi_frame
del g
print('end', frame.f_code is body.__code__)

# expect:
# cleaned up
# end True
