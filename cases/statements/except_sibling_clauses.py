# title: an exception at a yield in an except block is not caught by the other clauses of the statement
# clauses: flow.except.siblings
# python: >=3.3
def body():
    try:
        try:
            raise KeyError
        except KeyError:
            yield 'handling'
        except OSError:
            yield 'not reached'
        else:
            yield 'not reached'
        finally:
            yield 'finally'
    except OSError:
        yield 'outer handler'

g = body()
print(next(g), g.throw(OSError()), next(g))

# expect:
# handling finally outer handler
