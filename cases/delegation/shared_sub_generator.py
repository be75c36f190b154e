# title: two delegators that wait for one sub-generator take its values in turn
# clauses: delegate.shared
# python: >=3.3
def sub():
    for number in range(5):
        print('sub got', (yield number))
    return 'result'

def delegator(name):
    print(name, 'result', (yield from s))

s = sub()
a, b = delegator('a'), delegator('b')
print(next(a))
print(next(b))
print(a.send('from a'))
print(b.send('from b'))
print(list(b))
print(list(a))

# expect:
# 0
# sub got None
# 1
# sub got from a
# 2
# sub got from b
# 3
# sub got None
# sub got None
# b result result
# [4]
# a result None
# []
