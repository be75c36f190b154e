# title: an instance together with None is raised as it is
# clauses: gen.throw.instance
# python: >=3.2
def body():
    try:
        yield
    except KeyError as caught:
        yield caught is error

error = KeyError('k')
g = body()
next(g)
print(g.throw(error, None))

# expect:
# True
