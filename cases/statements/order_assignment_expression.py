# title: an assignment expression binds the value that was sent before what follows is evaluated
# clauses: flow.order.assignment_expression
# python: >=3.8
def body():
    yield [last := (yield 'value?'), last * (yield 'factor?'), last]
    if (answer := (yield 'answer?')) is not None:
        yield 'answered', answer

g = body()
print(next(g), g.send(3))
print(g.send(10))
print(next(g))
print(g.send(0))

# expect:
# value? factor?
# [3, 30, 3]
# answer?
# ('answered', 0)
