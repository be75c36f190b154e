# title: a yield in answer to GeneratorExit that was thrown by hand is no error
# clauses: gen.throw.caught gen.throw.suspended
# python: >=3.2
def stubborn():
    try:
        yield 'first'
    except GeneratorExit:
        yield 'not yet'

g = stubborn()
print(next(g))
print(g.throw(GeneratorExit))

# expect:
# first
# not yet
