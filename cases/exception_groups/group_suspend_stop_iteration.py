# title: StopIteration alone becomes RuntimeError on its way out of a generator, in a group it stays
# clauses: group.suspend.stop_iteration gen.stop.raised
# python: >=3.11
def body():
    try:
        yield
    except* ValueError:
        raise StopIteration(1)

for thrown in ValueError(), ExceptionGroup('eg', [ValueError(), KeyError()]):
    g = body()
    next(g)
    try:
        g.throw(thrown)
    except Exception as error:
        print(type(error).__name__, repr(error.__cause__), getattr(error, 'exceptions', None))

# expect:
# RuntimeError StopIteration(1) None
# ExceptionGroup None (StopIteration(1), ExceptionGroup('eg', [KeyError()]))
