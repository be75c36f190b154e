# title: one instance may be thrown again and again
# clauses: gen.throw.instance gen.throw.caught
# python: >=3.2
def body():
    for count in range(3):
        try:
            yield count
        except KeyError as caught:
            print(caught is error)
    yield 'end'

error = KeyError('k')
g = body()
next(g)
print(g.throw(error), g.throw(error))
print(g.throw(error))

# expect:
# True
# True
# 1 2
# True
# end
