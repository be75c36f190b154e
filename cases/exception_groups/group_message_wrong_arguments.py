# title: what is said when a group cannot be made
# clauses: group.create.messages
# python: >=3.11
def attempt(*arguments):
    try:
        ExceptionGroup(*arguments)
    except Exception as error:
        print(type(error).__name__ + ':', error)

attempt('text')
attempt(1, [ValueError()])
attempt('text', 1)
attempt('text', [])
attempt('text', [ValueError(), 1])
attempt('text', [KeyboardInterrupt()])

# expect:
# TypeError: BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
# TypeError: BaseExceptionGroup.__new__() argument 1 must be str, not int
# TypeError: second argument (exceptions) must be a sequence
# ValueError: second argument (exceptions) must be a non-empty sequence
# ValueError: Item 1 of second argument (exceptions) is not an exception
# TypeError: Cannot nest BaseExceptions in an ExceptionGroup
