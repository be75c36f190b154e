# title: delegating twice to one iterator gives nothing the second time
# clauses: delegate.again delegate.empty
# python: >=3.3
def delegator(items):
    print('first', (yield from items))
    print('second', (yield from items))

def sub():
    yield 1
    return 'result'

print(list(delegator(sub())))
print(list(delegator([1])))

# expect:
# first result
# second None
# [1]
# first None
# second None
# [1, 1]
