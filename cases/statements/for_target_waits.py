# title: a yield in the target of a for loop waits for each item after it was fetched
# clauses: flow.for.target
# python: >=3.3
table = {}

def items():
    for item in 'xy':
        print('fetched', item)
        yield item

def body():
    for table[(yield 'key?')] in items():
        yield 'in the loop'

g = body()
print(next(g))
print(g.send(1), table)
print(next(g))
print(g.send(2), sorted(table.items()), next(g, 'over'))

# expect:
# fetched x
# key?
# in the loop {1: 'x'}
# fetched y
# key?
# in the loop [(1, 'x'), (2, 'y')] over
