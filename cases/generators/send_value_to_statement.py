# title: a value sent to a yield that is a statement is lost
# clauses: gen.send.ignored
# python: >=3.2
def body():
    yield 1
    yield 2
    got = yield 3
    yield got

g = body()
print(next(g), g.send('lost'), g.send('lost too'), g.send('kept'))

# expect:
# 1 2 3 kept
