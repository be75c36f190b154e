# title: an exception instance thrown in is the very object that is raised
# clauses: gen.throw.suspended gen.throw.instance gen.throw.caught
# python: >=3.2
error = KeyError('key')

def careful():
    try:
        yield 'waiting'
    except KeyError as caught:
        yield caught is error

g = careful()
print(next(g))
print(g.throw(error))

# expect:
# waiting
# True
