# title: a generator is no context manager: TypeError
# clauses: look.no_manager
# python: >=3.11
def body():
    print('not reached')
    yield

g = body()
try:
    with g:
        print('not reached either')
except TypeError:
    print('TypeError', g.gi_frame is not None)

# expect:
# TypeError True
