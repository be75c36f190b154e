# title: the classes are evaluated only when something was raised
# clauses: group.star.headers
# python: >=3.11
def kind(name):
    print('asked for', name)
    return {'value': ValueError, 'key': KeyError, 'os': OSError}[name]

def attempt(*errors):
    try:
        if errors:
            raise ExceptionGroup('text', errors)
    except* kind('value'):
        print('value')
    except* kind('key'):
        print('key')
    except* kind('os'):
        print('os')

attempt()
attempt(OSError(), ValueError())

# expect:
# asked for value
# value
# asked for key
# asked for os
# os
