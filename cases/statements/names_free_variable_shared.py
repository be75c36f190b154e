# title: a generator and the functions around it share a variable, changes are seen at the resumption
# clauses: flow.names.free
# python: >=3.3
def make():
    count = 0

    def body():
        nonlocal count
        while True:
            count += 1
            yield count

    def reset(value):
        nonlocal count
        count = value

    return body(), body(), reset, lambda: count

first, second, reset, current = make()
print(next(first), next(second), next(first), current())
reset(10)
print(next(second), current())

# expect:
# 1 2 3 3
# 11 11
