# title: StopIteration thrown into a new delegator comes out as RuntimeError
# clauses: gen.stop.thrown_unstarted delegate.throw.unstarted
# python: >=3.7 <3.12
def delegator():
    print('not reached')
    yield from [1, 2]

for thrown in (StopIteration, StopIteration('v')):
    g = delegator()
    try:
        g.throw(thrown)
    except RuntimeError as error:
        print('RuntimeError', error.__cause__.args, list(g))

# expect:
# RuntimeError () []
# RuntimeError ('v',) []
