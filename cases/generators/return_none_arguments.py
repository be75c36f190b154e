# title: CPython gives a StopIteration without a value no arguments
# clauses: gen.return.none_arguments
# python: >=3.3
def bare():
    return
    yield

def explicit():
    return None
    yield

for function in (bare, explicit):
    try:
        next(function())
    except StopIteration as stop:
        print(stop.args)

# expect:
# ()
# ()
