# title: an assignment waits for the value before the object of its target, an augmented one after it
# clauses: flow.assign.right_first flow.assign.augmented
# python: >=3.3
class Box:
    count = 10

def body():
    (yield 'object?').count = yield 'value?'
    (yield 'object?').count += yield 'amount?'
    yield 'done'

box = Box()
g = body()
print(next(g), g.send(1), g.send(box), g.send(box))
print(g.send(5), box.count)

# expect:
# value? object? object? amount?
# done 6
