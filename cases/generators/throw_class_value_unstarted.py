# title: the forms with a value work on a new generator as well
# clauses: gen.throw.unstarted gen.throw.class_value gen.throw.class_tuple
# python: >=3.2
def body():
    print('not reached')
    yield

for value in ('text', (1, 2), KeyError('own')):
    g = body()
    try:
        g.throw(KeyError, value)
    except KeyError as error:
        print(error.args, error is value)

# expect:
# ('text',) False
# (1, 2) False
# ('own',) True
