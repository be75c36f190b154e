# title: a generator is no context manager: AttributeError
# clauses: look.no_manager_attribute
# python: <3.11
def body():
    print('not reached')
    yield

g = body()
try:
    with g:
        print('not reached either')
except AttributeError:
    print('AttributeError', g.gi_frame is not None)

# expect:
# AttributeError True
