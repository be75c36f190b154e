# title: there is no empty group
# clauses: group.create.empty
# python: >=3.11
for kind in BaseExceptionGroup, ExceptionGroup:
    for exceptions in [], (), '':
        try:
            kind('text', exceptions)
        except ValueError:
            print('ValueError')

# expect:
# ValueError
# ValueError
# ValueError
# ValueError
# ValueError
# ValueError
