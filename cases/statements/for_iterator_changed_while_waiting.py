# title: a list that grows while the body waits in the loop over it is iterated to its new end
# clauses: flow.for.iterable gen.yield.keeps_state
# python: >=3.3
def body(items):
    for item in items:
        yield item
        items = 'not looked at'

numbers = [1]
g = body(numbers)
print(next(g))
numbers.append(2)
print(list(g))

# expect:
# 1
# [2]
