# title: an exception at a yield in a guard leaves the match statement
# clauses: flow.match.guard
# python: >=3.10
def body():
    try:
        match 1:
            case number if (yield 'guard?'):
                yield 'not reached'
            case _:
                yield 'not reached'
    except KeyError:
        yield 'KeyError', number

g = body()
print(next(g), g.throw(KeyError()))

# expect:
# guard? ('KeyError', 1)
