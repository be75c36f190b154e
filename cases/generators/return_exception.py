# title: a returned exception is a value, a StopIteration included
# clauses: gen.return.one_argument
# python: >=3.3
def body(value):
    return value
    yield

for value in (ValueError('v'), StopIteration(3), StopIteration):
    try:
        next(body(value))
    except StopIteration as stop:
        print(stop.value is value, stop is value, len(stop.args))

# expect:
# True False 1
# True False 1
# True False 1
