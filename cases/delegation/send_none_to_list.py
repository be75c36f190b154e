# title: None may be sent through to an iterator without send
# clauses: delegate.send.none
# python: >=3.3
def delegator():
    yield from [1, 2]

g = delegator()
print(g.send(None), g.send(None))

# expect:
# 1 2
