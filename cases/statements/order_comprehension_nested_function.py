# title: a function inside a comprehension may yield, and makes generators of its own
# clauses: flow.order.comprehension gen.create.kind
# python: >=3.3
def body():
    makers = [lambda start=start: (yield start) for start in (1, 2)]
    for make in makers:
        yield from make()

print(list(body()))

# expect:
# [1, 2]
