# title: return without a value, return None and the end of the body are alike
# clauses: gen.return.none
# python: >=3.3
def bare():
    yield
    return

def explicit():
    yield
    return None

def runs_off():
    yield

for function in (bare, explicit, runs_off):
    g = function()
    next(g)
    try:
        next(g)
    except StopIteration as stop:
        print(stop.value)

# expect:
# None
# None
# None
