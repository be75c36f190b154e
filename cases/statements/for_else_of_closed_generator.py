# title: a generator that is closed during the loop over it looks exhausted to the loop
# clauses: flow.for.else gen.next.closed
# python: >=3.3
def numbers():
    yield 1
    yield 2

g = numbers()
for number in g:
    print(number)
    g.close()
else:
    print('else')

# expect:
# 1
# else
