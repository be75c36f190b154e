# title: a local name that is not bound yet is an error where it is used, not at the call
# clauses: flow.names.unbound
# python: >=3.3
def body():
    yield 'started'
    try:
        yield name
    except UnboundLocalError:
        name = 'bound'
    yield name

name = 'global'
print(list(body()))

# expect:
# ['started', 'bound']
