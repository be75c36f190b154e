# title: unpacked items are assigned from left to right, with a yield in between
# clauses: flow.assign.unpacking
# python: >=3.3
class Box:
    first = last = None

box = Box()
table = {}

def body():
    box.first, table[(yield 'key?')], *box.last = yield 'values?'
    yield 'done'

g = body()
print(next(g))
print(g.send('abcd'), box.first, box.last)
print(g.send('k'), table, box.last)

# expect:
# values?
# key? a None
# done {'k': 'b'} ['c', 'd']
