# title: a local name that was deleted before a suspension is unbound after it
# clauses: flow.del.name flow.names.unbound
# python: >=3.3
def body():
    name = 1
    yield name
    del name
    yield 'deleted'
    try:
        del name
    except NameError as error:
        yield type(error).__name__
    name = 2
    yield name

print(list(body()))

# expect:
# [1, 'deleted', 'UnboundLocalError', 2]
