# title: a body that yields in every part of nested try statements
# clauses: gen.yield.in_try gen.exc.handled_kept
# python: >=3.2
def stations():
    try:
        yield 'try'
        try:
            yield 'inner try'
            [][0]
            yield 'not reached'
        except IndexError:
            yield 'inner except'
            raise
        except KeyError:
            yield 'not reached'
        yield 'not reached'
    except LookupError:
        yield 'except'
    else:
        yield 'not reached'
    finally:
        yield 'finally'
    yield 'end'

for station in stations():
    print(station)

# expect:
# try
# inner try
# inner except
# except
# finally
# end
