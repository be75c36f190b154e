# title: a returned tuple is one value, the empty tuple included
# clauses: gen.return.one_argument
# python: >=3.3
def body(value):
    return value
    yield

for value in ((1, 2), (), ((),)):
    try:
        next(body(value))
    except StopIteration as stop:
        print(stop.value, stop.args)

# expect:
# (1, 2) ((1, 2),)
# () ((),)
# ((),) (((),),)
