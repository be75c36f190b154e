# title: the name of an except clause is unbound at its end, not at the yield inside
# clauses: gen.yield.keeps_state gen.exc.handled_kept
# python: >=3.2
def body():
    try:
        raise KeyError('k')
    except KeyError as error:
        yield error.args
        yield error.args
    try:
        error
    except NameError:
        yield 'unbound'

for value in body():
    print(value)

# expect:
# ('k',)
# ('k',)
# unbound
