# title: None sent to the delegator resumes the sub-generator
# clauses: delegate.send.none
# python: >=3.3
def sub():
    while True:
        print('sub got', (yield 'ready'))

def delegator():
    yield from sub()

g = delegator()
print(g.send(None))
print(g.send(None))

# expect:
# ready
# sub got None
# ready
