# title: the message of an assert waits only when the condition is false
# clauses: flow.assert.message
# python: >=3.3
def body():
    assert (yield 'condition?'), (yield 'message?')
    yield 'passed'

g = body()
next(g)
print(g.send(True))
g = body()
next(g)
print(g.send(False))
try:
    g.send('why')
except AssertionError as error:
    print('AssertionError', error.args)

# expect:
# passed
# message?
# AssertionError ('why',)
