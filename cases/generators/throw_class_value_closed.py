# title: the forms with a value work on a closed generator as well
# clauses: gen.throw.closed gen.throw.class_value gen.throw.class_tuple
# python: >=3.2
def body():
    yield

g = body()
g.close()
for value in ('text', (1, 2), KeyError('own')):
    try:
        g.throw(KeyError, value)
    except KeyError as error:
        print(error.args, error is value)

# expect:
# ('text',) False
# (1, 2) False
# ('own',) True
