# title: after the loop its variable keeps the last item, and nothing when there was none
# clauses: flow.for.target_after
# python: >=3.3
def body(items):
    for item in items:
        yield item
        item = 'changed'
    try:
        yield 'after', item
    except UnboundLocalError:
        yield 'unbound'

print(list(body('ab')), list(body('')))

def broken(items):
    for item in items:
        if (yield item):
            break
    yield 'broken at', item

g = broken('abc')
print(next(g), next(g), g.send(True))

# expect:
# ['a', 'b', ('after', 'changed')] ['unbound']
# a b ('broken at', 'b')
