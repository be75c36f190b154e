# title: a new and a closed delegator refuse what throw does not take
# clauses: gen.throw.not_exception gen.throw.instance_value gen.throw.bad_traceback
# python: >=3.3
def delegator():
    yield from [1, 2]

forms = [
    (42,), (None,), ('KeyError',), (KeyError('k'), 'value'),
    (KeyError, 'value', 'traceback'), (KeyError('k'), None, 42),
]
for state in ('new', 'closed'):
    for details in forms:
        g = delegator()
        if state == 'closed':
            g.close()
        try:
            g.throw(*details)
        except TypeError:
            print('TypeError')

# expect:
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
