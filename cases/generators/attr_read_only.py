# title: the gi_ attributes cannot be set and no others can be added
# clauses: gen.attr.read_only
# python: >=3.5
def body():
    yield

g = body()
for name in ('gi_frame', 'gi_running', 'gi_code', 'gi_yieldfrom', 'new_one'):
    try:
        setattr(g, name, None)
    except AttributeError:
        print('AttributeError')

# expect:
# AttributeError
# AttributeError
# AttributeError
# AttributeError
# AttributeError
