# title: a generator is true, even one that has nothing to give, and asking resumes nothing
# clauses: look.truth
# python: >=3.2
def body():
    print('running', bool(g))
    yield

g = body()
print(bool(g), not g)
next(g)
print('suspended', bool(g))
g.close()
print('closed', bool(g), 'taken' if g else 'not taken')
print(bool(x for x in ()))

# expect:
# True False
# running True
# suspended True
# closed True taken
# True
