# title: the traceback of an exception out of __aenter__ has the line of the statement
# clauses: aflow.steps.traceback
# python: >=3.6
class Room:
    async def __aenter__(self):
        raise KeyError

    async def __aexit__(self, *details):
        print('not left')

async def main():

    async with Room():

        print('not reached')

try:
    main().send(None)
except KeyError as error:
    traceback = error.__traceback__.tb_next
    while traceback:
        code = traceback.tb_frame.f_code
        print(code.co_name, traceback.tb_lineno - code.co_firstlineno)
        traceback = traceback.tb_next

# expect:
# main 2
# __aenter__ 1
