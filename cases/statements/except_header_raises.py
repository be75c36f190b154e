# title: an exception at a yield in an except header replaces the one that was to be matched
# clauses: flow.except.header_raises
# python: >=3.3
def body():
    try:
        try:
            raise KeyError
        except (yield 'first?'):
            yield 'not reached'
        except OSError:
            yield 'not reached'
        finally:
            print('finally')
    except OSError:
        yield 'outer handler'

g = body()
print(next(g))
print(g.throw(OSError()))

# expect:
# first?
# finally
# outer handler
